import { useMemo } from 'react';
import { paths } from '../api/paths';
import type { FigureRow, Figures } from '../api/types';
import { get, useResource } from '../api/useResource';
import { levelOf } from '../hierarchy/unitPath';
import { useLive } from '../live/LiveProvider';
import type { Place } from '../routing/place';

const NONE: FigureRow[] = [];

/** The figures of each team with its targets, where the teams of one commune or village are looked at. */
export function useTeamFigures({ unit, period }: Place): FigureRow[] {
  const { version } = useLive();
  const path = paths.figures(unit, period, 'team');
  const few = levelOf(unit) === 'COMMUNE' || levelOf(unit) === 'VILLAGE';
  const { data } = useResource(few ? path : null, get<Figures>(path), version);
  return useMemo(() => data?.rows ?? NONE, [data]);
}
