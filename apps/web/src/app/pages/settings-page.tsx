import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { CommitteeName } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { HistoryPanel } from '../../components/history/history-panel';
import { useSettings, useSettled } from '../../features/settings/api/use-settings';
import { SettingsForm } from '../../features/settings/settings-form';
import { SettingsInWords } from '../../features/settings/settings-in-words';
import { wording } from '../../features/settings/wording';
import { usePerson } from '../layout/use-person';

/** What a committee works to: one's own, or for an administrator the one chosen. */
export function Component() {
  const { committeeId } = useParams();
  const { committee, role } = usePerson();
  const chosen = committeeId ?? committee?.id;
  return chosen === undefined ? <Choosing /> : <SettingsOf committeeId={chosen} guardsNames={role === 'lead'} />;
}

function SettingsOf({ committeeId, guardsNames }: { committeeId: string; guardsNames: boolean }) {
  const navigate = useNavigate();
  // Each time it was saved the form begins anew, over the version that was saved.
  const [timesSaved, setTimesSaved] = useState(0);
  const onSaved = () => {
    setTimesSaved(timesSaved + 1);
    void navigate('.', { replace: true, state: { done: wording.done } });
  };
  return (
    <Loaded query={useSettings(committeeId)} what="the settings" title={wording.title}>
      {(page) => (
        <Page title={wording.titleOf(page.committee.name)} lead={<p>{wording.lead}</p>}>
          {guardsNames && (
            <p>
              <Link to="/identifiers">{wording.names}</Link>
            </p>
          )}
          {page.may.settle ? (
            <SettingsForm key={timesSaved} page={page} onSaved={onSaved} />
          ) : (
            <SettingsInWords page={page} />
          )}
          <HistoryPanel kind="committee" recordId={committeeId} />
        </Page>
      )}
    </Loaded>
  );
}

function Choosing() {
  return (
    <Page title={wording.title} lead={<p>{wording.choose}</p>}>
      <Loaded query={useSettled()} what="the committees">
        {({ committees }) => (
          <ul>
            {committees.map(({ id, name }: CommitteeName) => (
              <li key={id}>
                <Link to={`/settings/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
