/** Text as somebody wrote it, with its own line breaks. Says so when there is none. */
export function Prose({ text, none = 'Nothing written yet.' }: { text: string; none?: string }) {
  if (text.trim() === '') return <p className="quiet">{none}</p>;
  return <p className="prose">{text}</p>;
}
