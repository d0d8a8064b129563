import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { WireProblem } from '../../wire/wire-problem';
import { DateField } from './date-field';
import { Form } from './form';
import { TextArea } from './text-area';

const wording = {
  text: { label: 'What happened', hint: 'In a few sentences', problem: 'Say what happened.' },
  dueOn: { label: 'New due date' },
  'steps.#.who': { label: 'Who' },
};

function Sample({ problem, onSubmit = () => {} }: { problem?: unknown; onSubmit?: (text: string) => void }) {
  const [text, setText] = useState('');
  const [dueOn, setDueOn] = useState('');
  return (
    <Form wording={wording} problem={problem} onSubmit={() => onSubmit(`${text}|${dueOn}`)}>
      <TextArea name="text" value={text} onChange={setText} />
      <DateField name="dueOn" value={dueOn} onChange={setDueOn} today="2026-10-01" />
      <TextArea name="steps.0.who" value="" onChange={() => {}} />
      <button type="submit">Save</button>
    </Form>
  );
}

const refusal = new WireProblem('request.invalid', 400, {
  fields: [
    { path: 'text', sentence: 'This is needed.' },
    { path: 'steps.0.who', sentence: 'This is needed.' },
    { path: 'surprise', sentence: 'This field is not known here.' },
  ],
});

describe('a form that was refused', () => {
  it('lists every problem above itself and takes the focus there', () => {
    render(<Sample problem={refusal} />);
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(summary.textContent).toContain('What happened: Say what happened.');
    expect(summary.textContent).toContain('This field is not known here.');
  });

  it('lists one problem a field, in the order of the page', () => {
    const fields = [
      { path: 'steps.0.who', sentence: 'This is needed.' },
      { path: 'dueOn', sentence: 'Give a real date.' },
      { path: 'dueOn', sentence: 'Give a date between 1900 and 2200.' },
      { path: 'text', sentence: 'This is needed.' },
    ];
    render(<Sample problem={new WireProblem('request.invalid', 400, { fields })} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'What happened: Say what happened.',
      'New due date: Give a real date.',
      'Who: This is needed.',
    ]);
  });

  it('leads from the summary to the field', async () => {
    render(<Sample problem={refusal} />);
    await userEvent.click(screen.getByRole('link', { name: 'Who: This is needed.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Who'));
  });

  it('says beside the field what is wrong with it, for eyes and for screen readers', () => {
    render(<Sample problem={refusal} />);
    const field = screen.getByLabelText('What happened');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'In a few sentences',
      'Error: Say what happened.',
    ]);
  });

  it('keeps what was typed', async () => {
    const { rerender } = render(<Sample />);
    await userEvent.type(screen.getByLabelText('What happened'), 'The tool is in use.');
    rerender(<Sample problem={refusal} />);
    expect(screen.getByLabelText<HTMLTextAreaElement>('What happened').value).toBe('The tool is in use.');
  });

  it('gives the sentence of a problem that is about no field', () => {
    render(<Sample problem={new WireProblem('wire.lost', 0)} />);
    expect(screen.getByRole('alert').textContent).toContain('The connection was lost');
  });
});

describe('a date in three boxes', () => {
  const typed: string[] = [];
  const last = () => typed.at(-1);
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

  it('is sent as a calendar day', async () => {
    render(<Sample onSubmit={(text) => typed.push(text)} />);
    await userEvent.type(screen.getByLabelText('Day'), '3');
    await userEvent.type(screen.getByLabelText('Month'), '4');
    await userEvent.type(screen.getByLabelText('Year'), '2027');
    await save();
    expect(last()).toBe('|2027-04-03');
  });

  it('is sent as nothing when nothing was typed', async () => {
    render(<Sample onSubmit={(text) => typed.push(text)} />);
    await save();
    expect(last()).toBe('|');
  });

  it('is sent half filled in, so that the server can say so', async () => {
    render(<Sample onSubmit={(text) => typed.push(text)} />);
    await userEvent.type(screen.getByLabelText('Day'), '31');
    await save();
    expect(last()).toBe('|-00-31');
  });

  it('offers today', async () => {
    render(<Sample onSubmit={(text) => typed.push(text)} />);
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    await save();
    expect(last()).toBe('|2026-10-01');
  });
});
