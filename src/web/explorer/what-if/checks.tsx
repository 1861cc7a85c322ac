/** Names to be checked, in their order; with a bar of their own where they are many. */
export function Checks({
  legend,
  choices,
  chosen,
  choose,
}: {
  legend: string;
  choices: readonly { id: string; name: string }[];
  chosen: readonly string[];
  choose: (ids: readonly string[]) => void;
}) {
  return (
    <fieldset className="checks">
      <legend>{legend}</legend>
      {choices.map(({ id, name }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={({ target }) => choose(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
          <span lang="ja">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
