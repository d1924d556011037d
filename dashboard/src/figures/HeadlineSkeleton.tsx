import { Skeleton } from '../ui/Skeleton';
import { HEADLINE } from './catalogue';

/** Keeps the place of the tiles, so that nothing jumps when they come. */
export function HeadlineSkeleton() {
  return (
    <div className="tiles">
      {HEADLINE.map(code => (
        <div key={code} className="tile">
          <Skeleton lines={3} />
        </div>
      ))}
    </div>
  );
}
