import type { UnitPath } from '../hierarchy/unitPath';

/** A team's code `31-11131-007-1` is its unit and its number there. */
export const teamUnit = (code: string): UnitPath => code.split('-').slice(0, -1).join('/');

export const teamNumber = (code: string): string => code.split('-').at(-1) ?? '';
