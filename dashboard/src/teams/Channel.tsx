import { paths } from '../api/paths';
import type { TeamChannel } from '../api/types';
import { getVersioned, useResource } from '../api/useResource';
import type { UnitPath } from '../hierarchy/unitPath';
import { Loaded } from '../ui/Loaded';
import { ChannelForm } from './ChannelForm';

/** A team's Zalo group: what it is called, who is in it and who is missing. */
export function Channel({ unit, number }: { unit: UnitPath; number: string }) {
  const path = paths.channel(unit, number);
  const channel = useResource(path, getVersioned<TeamChannel>(path));
  return (
    <Loaded of={channel} lines={4}>
      {({ body, version }) => (
        <ChannelForm key={version} channel={body} version={version} path={path} changed={channel.reload} />
      )}
    </Loaded>
  );
}
