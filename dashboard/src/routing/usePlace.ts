import { useMemo } from 'react';
import { useClaims } from '../auth/SessionProvider';
import { localDay } from '../format/dates';
import { useLocation } from './location';
import { placeOf, type Place } from './place';

export function usePlace(): Place {
  const { href } = useLocation();
  const { unit } = useClaims();
  return useMemo(() => placeOf(new URL(href), unit, localDay(new Date())), [href, unit]);
}
