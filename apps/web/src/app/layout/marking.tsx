/** The protective marking of everything below, and whether the data are invented. */
export function Marking({ demonstration }: { demonstration: boolean }) {
  return (
    <div className="marking">
      <p className="wrapper">
        <strong>OFFICIAL-SENSITIVE</strong>
        {demonstration && (
          <span className="marking__demonstration">Demonstration data: every name and case is invented</span>
        )}
      </p>
    </div>
  );
}
