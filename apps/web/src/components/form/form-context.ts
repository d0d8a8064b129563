import { createContext, use } from 'react';
import type { FieldProblem } from '@followthrough/domain';

/** What a field is called and what helps to fill it in. */
export interface FieldWording {
  readonly label: string;
  readonly hint?: string;
  /** Said in place of the server's general sentence, where that would name codes rather than words. */
  readonly problem?: string;
}

/** Fields by their path in what is sent; a number in a path is written `#` (`questions.#.question`). */
export type FormWording = Readonly<Record<string, FieldWording>>;

interface FormState {
  readonly formId: string;
  readonly wording: FormWording;
  /** Why the last attempt failed, if it did. */
  readonly problem?: unknown;
  readonly problems: readonly FieldProblem[];
}

/** What the fields of a form share. */
export const FormContext = createContext<FormState>({
  formId: 'form',
  wording: {},
  problems: [],
});

/** The wording of the field at a path, if the form has one. */
export function wordingAt(wording: FormWording, path: string): FieldWording | undefined {
  return wording[path] ?? wording[generalPath(path)];
}

const generalPath = (path: string) => path.replace(/\.\d+(?=\.|$)/g, '.#');

/** What was refused, one problem a field, in the order in which the fields stand on the page; unknown fields last. */
export function inPageOrder(problems: readonly FieldProblem[], wording: FormWording): FieldProblem[] {
  const names = Object.keys(wording);
  const place = ({ path }: FieldProblem) => {
    const found = names.findIndex((name) => name === path || name === generalPath(path));
    return found === -1 ? names.length : found;
  };
  const firstOfEach = problems.filter((one, index) => problems.findIndex((other) => other.path === one.path) === index);
  return firstOfEach
    .map((one) => ({ path: one.path, sentence: wordingAt(wording, one.path)?.problem ?? one.sentence }))
    .sort((one, other) => place(one) - place(other));
}

/** The id in the page of the field at a path. */
export function fieldId(formId: string, path: string): string {
  return `${formId}-${path.replaceAll('.', '-')}`;
}

/** Everything a field draws with: its ids, label, hint, and what is wrong with it. */
export function useField(name: string) {
  const { formId, wording, problems } = use(FormContext);
  const id = fieldId(formId, name);
  const { label, hint } = wordingAt(wording, name) ?? { label: name };
  const error = problems.find((problem) => problem.path === name)?.sentence;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return { id, label, hint, error, describedBy };
}
