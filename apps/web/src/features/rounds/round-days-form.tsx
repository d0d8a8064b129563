import type { RoundPage } from '@followthrough/domain';
import { Details } from '../../components/details';
import { dayOrNothing } from '../../components/day-words';
import { compareFields } from '../../components/form/compared-fields';
import { DateField } from '../../components/form/date-field';
import { GuardedForm } from '../../components/form/guarded-form';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { ask } from '../../wire/ask';
import { useChangeDays } from './api/use-rounds';
import { roundFields, wording } from './wording';

const compared = {
  meetingOn: { ...roundFields.meetingOn, words: dayOrNothing },
  deadlineOn: { ...roundFields.deadlineOn, words: dayOrNothing },
};

const daysOf = ({ line: { meetingOn, deadlineOn } }: RoundPage) => ({ meetingOn, deadlineOn });

/** Moves the meeting or the deadline of a round that is still open. */
export function RoundDaysForm({ round }: { round: RoundPage }) {
  const roundId = round.line.id;
  const form = useGuardedForm({
    ...{ name: `days of round ${roundId}`, record: round, typedOver: daysOf, saving: useChangeDays(roundId) },
    ...{ versionOf: ({ line }: RoundPage) => line.version, onSaved: () => {} },
  });
  const { value, change } = form;
  return (
    <Details summary={wording.days}>
      <GuardedForm
        form={form}
        wording={roundFields}
        saveWords={wording.saveDays}
        newest={ask('showRound', { params: { roundId } })}
        compare={(seen, now) => compareFields(compared, { saw: daysOf(seen), now: daysOf(now), mine: value }, change)}
        body={() => value}
      >
        <DateField name="meetingOn" value={value.meetingOn} onChange={(meetingOn) => change({ meetingOn })} />
        <DateField name="deadlineOn" value={value.deadlineOn} onChange={(deadlineOn) => change({ deadlineOn })} />
      </GuardedForm>
    </Details>
  );
}
