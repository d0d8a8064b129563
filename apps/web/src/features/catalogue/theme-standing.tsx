import type { ThemePage } from '@followthrough/domain';
import { useState } from 'react';
import { Link } from 'react-router';
import { Details } from '../../components/details';
import { Form } from '../../components/form/form';
import { SubmitButton } from '../../components/form/submit-button';
import { TextArea } from '../../components/form/text-area';
import { Notice } from '../../components/notice';
import { usePropose } from './api/use-catalogue';
import { UnplacedLabels } from './unplaced-labels';
import { standingWording as wording } from './wording';

/** What to know of a theme that is not simply on offer to all: merged, split, retired or provisional. */
export function ThemeStanding({ theme, decides }: { theme: ThemePage; decides: boolean }) {
  const { line, movedInto } = theme;
  return (
    <>
      {movedInto !== null && (
        <Notice kind="info">
          <p>
            {'This theme was merged into '}
            <Link to={`/themes/${movedInto.slug}`}>{movedInto.name}</Link>
            {'. Its labels count there.'}
          </p>
        </Notice>
      )}
      {line.state === 'retired' && <Notice kind="info">{wording.retired}</Notice>}
      {line.state === 'split' && (
        <>
          <Notice kind="info">{wording.split}</Notice>
          <UnplacedLabels slug={line.slug} decides={decides} />
        </>
      )}
      {line.provisional && line.state === 'offered' && (
        <>
          <Notice kind="info">{wording.provisional}</Notice>
          {decides && <Propose slug={line.slug} />}
        </>
      )}
    </>
  );
}

function Propose({ slug }: { slug: string }) {
  const [reason, setReason] = useState('');
  const proposing = usePropose();
  if (proposing.isSuccess)
    return (
      <Notice kind="success" live="status">
        {wording.proposed}
      </Notice>
    );
  return (
    <Details summary={wording.propose}>
      <Form wording={wording.fields} problem={proposing.error} onSubmit={() => proposing.mutate({ slug, reason })}>
        <TextArea name="reason" value={reason} rows={3} onChange={setReason} />
        <SubmitButton busy={proposing.isPending}>{wording.propose}</SubmitButton>
      </Form>
    </Details>
  );
}
