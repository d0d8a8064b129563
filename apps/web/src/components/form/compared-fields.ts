/** A field in three versions, in words. */
export interface Compared {
  readonly label: string;
  /** What it said when the form was opened. */
  readonly saw: string;
  /** What it says now. */
  readonly now: string;
  /** What is about to be saved; left out where the form does not ask for it. */
  readonly mine?: string;
  /** Puts what it says now into the form; left out where only one's own can be saved. */
  readonly take?: () => void;
}

/** How a field is called, and how its value is put in words where the value itself does not say it. */
export interface ComparedField<Value> {
  readonly label: string;
  readonly words?: (value: Value) => string;
}

/** The fields of a form that can be compared, by their names in what is typed. */
export type ComparedFields<Draft> = { readonly [Name in keyof Draft]?: ComparedField<Draft[Name]> };

/** The same form filled in from what was seen, from what stands now, and as it is being typed. */
interface ThreeDrafts<Draft> {
  readonly saw: Draft;
  readonly now: Draft;
  readonly mine: Draft;
}

/**
 * Compares a form field by field.
 *
 * @param change - Puts values into the form.
 */
export function compareFields<Draft extends object>(
  fields: ComparedFields<Draft>,
  { saw, now, mine }: ThreeDrafts<Draft>,
  change: (changed: Partial<Draft>) => void,
): Compared[] {
  // A record's own keys are the names of its fields.
  const names = Object.keys(fields) as (keyof Draft & string)[];
  return names.flatMap((name) => {
    const field = fields[name];
    if (field === undefined) return [];
    const words = field.words ?? plainWords;
    return [
      {
        label: field.label,
        saw: words(saw[name]),
        now: words(now[name]),
        mine: words(mine[name]),
        // One field of the same form, and nothing else.
        take: () => change({ [name]: now[name] } as unknown as Partial<Draft>),
      },
    ];
  });
}

function plainWords(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
}
