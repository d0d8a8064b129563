import { createContext, use } from 'react';
import type { FieldProblem } from '@followthrough/domain';

/** What a field is called and what helps to fill it in. */
export interface FieldWording {
  readonly label: string;
  readonly hint?: string;
}

/** Fields by their path in what is sent; a number in a path is written `#` (`questions.#.question`). */
export type FormWording = Readonly<Record<string, FieldWording>>;

interface FormState {
  readonly formId: string;
  readonly wording: FormWording;
  readonly problems: readonly FieldProblem[];
}

/** What the fields of a form share. */
export const FormContext = createContext<FormState>({ formId: 'form', wording: {}, problems: [] });

/** The wording of the field at a path, if the form has one. */
export function wordingAt(wording: FormWording, path: string): FieldWording | undefined {
  return wording[path] ?? wording[path.replace(/\.\d+(?=\.|$)/g, '.#')];
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
