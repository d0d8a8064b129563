import { Link } from 'react-router';
import type { ThemeList as List } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useThemes } from '../../features/themes/api/use-themes';
import { CameBack } from '../../features/themes/came-back';
import { ThemeList } from '../../features/themes/theme-list';
import { listWording as wording } from '../../features/themes/wording';
import { usePerson } from '../layout/use-person';

/** Themes in the area, and what came back after closure. */
export function Component() {
  const { role } = usePerson();
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useThemes()} what="the themes">
        {(list) => (
          <>
            {role === 'lead' && <Waiting themes={list.themes} />}
            <ThemeList list={list} />
            <CameBack entries={list.afterClosure} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Waiting({ themes }: Pick<List, 'themes'>) {
  const waiting = themes.reduce((total, theme) => total + theme.waiting, 0);
  if (waiting === 0) return <p className="quiet">{wording.nothingToConfirm}</p>;
  return (
    <p className="button-row">
      <Link className="ds_button ds_button--small" to="/themes/confirm">
        {`${wording.confirm} (${waiting})`}
      </Link>
    </p>
  );
}
