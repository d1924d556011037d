/** Calls at once, then at most once in each interval, never forgetting the last call. */
export function throttle(action: () => void, interval: number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const rest = () => {
    timer = undefined;
    if (again) call();
  };
  const call = () => {
    again = timer !== undefined;
    if (again) return;
    action();
    timer = setTimeout(rest, interval);
  };
  return { call, cancel: () => clearTimeout(timer) };
}
