import { useState } from 'react';
import { Form } from '../../components/form/form';
import { SelectField } from '../../components/form/select-field';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { TextField } from '../../components/form/text-field';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import type { ThresholdsPage } from '@followthrough/domain';
import { useAddMember, useChangeThresholds, useClearStatement, useGiveConsent } from './api/use-own-national';
import { ownWording } from './own-wording';

type Choices = readonly { readonly value: string; readonly words: string }[];

/** Clears a statement of what has worked. */
export function ClearForm({ themes }: { themes: Choices }) {
  const { cleared } = ownWording;
  const [slug, setSlug] = useState(themes[0]?.value ?? '');
  const [text, setText] = useState('');
  const clear = useClearStatement();
  const send = () => clear.mutate({ slug, text: text.trim() }, { onSuccess: () => setText('') });
  return (
    <Section title={cleared.add}>
      <Form wording={cleared.fields} problem={clear.error} onSubmit={send}>
        <SelectField name="slug" value={slug} choices={themes} onChange={setSlug} />
        <TextArea name="text" value={text} onChange={setText} rows={3} />
        <SubmitButton busy={clear.isPending}>{cleared.clear}</SubmitButton>
      </Form>
    </Section>
  );
}

/** Lets a national repository look. */
export function ConsentForm({ repositories }: { repositories: Choices }) {
  const { sharing } = ownWording;
  const [repositoryId, setRepository] = useState(repositories[0]?.value ?? '');
  const [agreedBy, setAgreedBy] = useState('');
  const give = useGiveConsent();
  return (
    <Section title={sharing.give}>
      <Form
        wording={sharing.fields}
        problem={give.error}
        onSubmit={() => give.mutate({ repositoryId, agreedBy: agreedBy.trim() })}
      >
        <SelectField name="repositoryId" value={repositoryId} choices={repositories} onChange={setRepository} />
        <TextField name="agreedBy" value={agreedBy} onChange={setAgreedBy} />
        <SubmitButton busy={give.isPending}>{sharing.giveButton}</SubmitButton>
      </Form>
    </Section>
  );
}

/** Makes an analyst a member of a national repository. */
export function MemberForm({ repositories, analysts }: { repositories: Choices; analysts: Choices }) {
  const { members } = ownWording;
  const [repositoryId, setRepository] = useState(repositories[0]?.value ?? '');
  const [personId, setPerson] = useState(analysts[0]?.value ?? '');
  const add = useAddMember();
  return (
    <Section title={members.add}>
      <Form wording={members.fields} problem={add.error} onSubmit={() => add.mutate({ repositoryId, personId })}>
        <SelectField name="repositoryId" value={repositoryId} choices={repositories} onChange={setRepository} />
        <SelectField name="personId" value={personId} choices={analysts} onChange={setPerson} />
        <SubmitButton busy={add.isPending}>{members.addButton}</SubmitButton>
      </Form>
    </Section>
  );
}

/** Sets the thresholds of releases to come. */
export function ThresholdsForm({ page }: { page: ThresholdsPage }) {
  const { thresholds } = ownWording;
  const [reviewsMin, setReviews] = useState(String(page.thresholds.reviewsMin));
  const [committeesMin, setCommittees] = useState(String(page.thresholds.committeesMin));
  const change = useChangeThresholds(page.version);
  const send = () => change.mutate({ reviewsMin: Number(reviewsMin), committeesMin: Number(committeesMin) });
  return (
    <>
      {change.isSuccess && (
        <Notice kind="success" live="status">
          {thresholds.saved}
        </Notice>
      )}
      <Form wording={thresholds.fields} problem={change.error} onSubmit={send}>
        <TextField name="reviewsMin" value={reviewsMin} onChange={setReviews} />
        <TextField name="committeesMin" value={committeesMin} onChange={setCommittees} />
        <SubmitButton busy={change.isPending}>{thresholds.save}</SubmitButton>
      </Form>
    </>
  );
}
