import { useParameter } from '../shared/address';
import { useSay } from '../shared/language';

/** Whether the address asks for the plan as a graph, and not as it is printed. */
export const useIsGraph = (): [boolean, (isGraph: boolean) => void] => {
  const [as, setAs] = useParameter('as');
  return [as === 'graph', (isGraph) => setAs(isGraph ? 'graph' : '')];
};

/** Changes between the structure as it is printed and the same as a graph. */
export function GraphSwitch() {
  const say = useSay();
  const [isGraph, setIsGraph] = useIsGraph();
  return (
    <p className="switch">
      <button type="button" aria-pressed={isGraph} onClick={() => setIsGraph(!isGraph)}>
        {say('asGraph')}
      </button>
    </p>
  );
}
