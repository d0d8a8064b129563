import { teamRoleWords } from '@followthrough/domain/words';
import type { ReviewPage, TeamMember } from '@followthrough/domain';
import { choicesFrom } from '../../components/form/choices';
import { SelectField } from '../../components/form/select-field';
import { TextField } from '../../components/form/text-field';
import { useGuardedForm } from '../../components/form/use-guarded-form';
import { useChangeReview } from './api/use-change-review';
import { factWording, formWording } from './form-wording';
import { ReviewForm, versionOfReview } from './review-form';

const wording = formWording.team;
const roles = choicesFrom(teamRoleWords);
const fields = {
  'team.#.role': factWording['team.#.role'],
  'team.#.post': factWording['team.#.post'],
  'team.#.agency': factWording['team.#.agency'],
};

/** Says who is in the Review Team, by post. */
export function TeamForm({ review, onSaved }: { review: ReviewPage; onSaved: () => void }) {
  const reviewId = review.line.id;
  const form = useGuardedForm({
    ...{ name: `review ${reviewId} team`, record: review, versionOf: versionOfReview },
    ...{ typedOver: ({ facts }: ReviewPage) => ({ team: facts.team }), saving: useChangeReview(reviewId), onSaved },
  });
  const { change } = form;
  const { team } = form.value;
  const changeMember = (place: number, changed: Partial<TeamMember>) =>
    change({ team: team.map((one, index) => (index === place ? { ...one, ...changed } : one)) });
  return (
    <ReviewForm
      wording={fields}
      saveWords="Save"
      form={form}
      body={() => ({ team })}
      compare={(seen, now) => [
        {
          ...{ label: wording.label, saw: inWords(seen.facts.team), now: inWords(now.facts.team), mine: inWords(team) },
          take: () => change({ team: now.facts.team }),
        },
      ]}
    >
      {team.map((member, index) => (
        // People are added at the end and removed with all their fields, so their place names them.
        // oxlint-disable-next-line react/no-array-index-key
        <div className="pair" key={index}>
          <SelectField
            name={`team.${index}.role`}
            value={member.role}
            choices={roles}
            onChange={(role) => changeMember(index, { role })}
          />
          <TextField
            name={`team.${index}.post`}
            value={member.post}
            onChange={(post) => changeMember(index, { post })}
          />
          <TextField
            name={`team.${index}.agency`}
            value={member.agency}
            onChange={(agency) => changeMember(index, { agency })}
          />
          <button
            type="button"
            className="link-button"
            onClick={() => change({ team: team.filter((_, other) => other !== index) })}
          >
            {wording.remove(index + 1)}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="link-button"
        onClick={() => change({ team: [...team, { role: 'member', post: '', agency: '' }] })}
      >
        {wording.add}
      </button>
    </ReviewForm>
  );
}

const inWords = (team: readonly TeamMember[]) =>
  team.map(({ role, post }) => `${teamRoleWords[role]}: ${post}`).join('; ');
