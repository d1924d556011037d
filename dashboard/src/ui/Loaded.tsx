import type { ReactNode } from 'react';
import type { Resource } from '../api/useResource';
import { ProblemNotice } from './ProblemNotice';
import { Skeleton } from './Skeleton';

interface LoadedProps<T> {
  of: Resource<T>;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** The three states of anything that is loaded; what is already known stays when a reload fails. */
export function Loaded<T>({ of: { data, problem, reload }, lines = 4, children }: LoadedProps<T>) {
  return (
    <>
      {problem && <ProblemNotice problem={problem} retry={reload} />}
      {data !== undefined ? children(data) : problem ? null : <Skeleton lines={lines} />}
    </>
  );
}
