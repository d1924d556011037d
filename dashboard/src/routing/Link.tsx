import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { navigate } from './location';

/** A real link that stays within the page on a plain click. */
export function Link({ href, ...rest }: { href: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    navigate(href);
    window.scrollTo(0, 0);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
