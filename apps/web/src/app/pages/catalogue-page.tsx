import { Link, useSearchParams } from 'react-router';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useCatalogue, type CatalogueDays } from '../../features/catalogue/api/use-catalogue';
import { CatalogueDaysForm } from '../../features/catalogue/catalogue-days';
import { CatalogueThemes } from '../../features/catalogue/catalogue-themes';
import { ChangeList, Comparison } from '../../features/catalogue/change-list';
import { Proposals } from '../../features/catalogue/proposals';
import { catalogueWording as wording } from '../../features/catalogue/wording';

/** The theme catalogue of any day, and how it changed. */
export function Component() {
  const [asked, setAsked] = useSearchParams();
  const days: CatalogueDays = Object.fromEntries(asked);
  return (
    <Page title={wording.title} lead={<p>{wording.lead}</p>}>
      <Loaded query={useCatalogue(days)} what="the catalogue">
        {(page) => (
          <>
            {(page.may.changeNational || page.themes.some(({ provisional }) => provisional)) && (
              <p className="button-row">
                {(page.may.changeNational || page.may.changeOwn) && (
                  <Link className="ds_button ds_button--small" to="/catalogue/change">
                    {page.may.changeNational ? wording.change : wording.changeOwn}
                  </Link>
                )}
              </p>
            )}
            <CatalogueDaysForm
              key={asked.toString()}
              on={page.on}
              compareWith={days.compareWith ?? ''}
              today={page.today}
              problem={null}
              onChoose={(chosen) => setAsked({ ...chosen })}
            />
            <Comparison comparison={page.comparison} />
            <Proposals proposals={page.proposals} may={page.may} />
            <ChangeList changes={page.changes} />
            <CatalogueThemes page={page} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
