import { useState, type ReactNode } from 'react';
import { Icon } from './Icon';

interface FoldProps {
  title: ReactNode;
  /** What is seen beside the title while it is closed, too. */
  aside?: ReactNode;
  open?: boolean;
  children: () => ReactNode;
}

/** Something under its title; what is inside is made, and asked for, when it is opened. */
export function Fold({ title, aside, open = false, children }: FoldProps) {
  const [shown, setShown] = useState(open);
  return (
    <details className="team" open={shown} onToggle={event => setShown(event.currentTarget.open)}>
      <summary>
        <span className="team-name">{title}</span>
        {aside}
        <Icon name="down" />
      </summary>
      {shown && children()}
    </details>
  );
}
