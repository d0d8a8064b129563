import { Link, useSearchParams } from 'react-router';
import type { ThemeList as List } from '@followthrough/domain';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { Page } from '../../components/page';
import { useThemes } from '../../features/themes/api/use-themes';
import { answerWording } from '../../features/answers/wording';
import { CameBack } from '../../features/themes/came-back';
import { labellingWording } from '../../features/themes/labelling/labelling-wording';
import { learningWording } from '../../features/themes/learning/learning-wording';
import { PastDay } from '../../features/themes/past-day';
import { ThemeList } from '../../features/themes/theme-list';
import { listWording as wording, pastWording } from '../../features/themes/wording';
import { catalogueWording } from '../../features/catalogue/wording';
import { wording as possibleWording } from '../../features/possible-themes/wording';
import { usePerson } from '../layout/use-person';

/** Themes in the area, and what came back after closure. */
export function Component() {
  const { role } = usePerson();
  const [asked, setAsked] = useSearchParams();
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useThemes(Object.fromEntries(asked))} what="the themes">
        {(list) => (
          <>
            <WhereTo list={list} decides={role === 'lead'} />
            <PastDay key={asked.toString()} list={list} onChoose={(days) => setAsked({ ...days })} />
            {list.asAt < list.today && <Notice kind="info">{pastWording.known}</Notice>}
            <ThemeList list={list} />
            {list.asAt === list.today && (
              <div id="came-back" tabIndex={-1}>
                <CameBack entries={list.afterClosure} />
              </div>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** What is worth going to first: suggestions that wait, and what came back, which stands below a long table. */
function WhereTo({ list: { themes, afterClosure }, decides }: { list: List; decides: boolean }) {
  const waiting = themes.reduce((total, theme) => total + theme.waiting, 0);
  return (
    <p className="button-row">
      {decides && waiting > 0 && (
        <Link className="ds_button ds_button--small" to="/themes/confirm">
          {`${wording.confirm} (${waiting})`}
        </Link>
      )}
      <Link className="ds_button ds_button--secondary ds_button--small" to="/answers">
        {answerWording.title}
      </Link>
      {afterClosure.length > 0 && (
        <a className="ds_button ds_button--secondary ds_button--small" href="#came-back">
          {`${wording.afterClosure} (${afterClosure.length})`}
        </a>
      )}
      <Link to="/catalogue">{catalogueWording.title}</Link>
      {decides && <Link to="/themes/possible">{possibleWording.title}</Link>}
      <Link to="/themes/learning">{learningWording.title}</Link>
      <Link to="/themes/labelling">{labellingWording.title}</Link>
    </p>
  );
}
