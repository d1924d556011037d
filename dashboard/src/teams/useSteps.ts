import { useState } from 'react';
import { useApi } from '../api/ApiProvider';
import type { ApiProblem } from '../api/problem';
import type { Step } from './permissions';

/** Takes steps about people of a team, and has the team read again afterwards. */
export function useSteps(changed: () => void) {
  const api = useApi();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [done, setDone] = useState<Step | null>(null);

  const take = async (path: string, step: Step, body?: unknown) => {
    setBusy(true);
    setProblem(null);
    setDone(null);
    try {
      await api.post(`${path}/${step}`, body);
      setDone(step);
    } catch (failure) {
      setProblem(failure as ApiProblem);
    } finally {
      setBusy(false);
      // Also after a refusal: somebody else may have been faster.
      changed();
    }
  };
  return { busy, problem, done, take };
}
