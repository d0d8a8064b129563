import { ageBandWords, deliveryWords, editionWords, eventWords, reviewKindWords } from '@followthrough/domain/words';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table';
import { DefinitionList } from '../../components/definition-list';
import { nationalColumns } from '../../components/national-columns';
import { Notice } from '../../components/notice';
import { plural } from '../../components/plural';
import { ProblemNotice } from '../../components/problem-notice';
import { Section } from '../../components/section';
import type { Column } from '../../components/table-columns';
import { kept, writtenLeads } from './confirmed-from';
import { dayFound } from './day-found';
import type { ActionDraft, ImportDraft, LeadDraft, ReviewDraft } from './import-draft';
import { answersWording as wording } from './wording';

interface CheckAnswersProps {
  readonly draft: ImportDraft;
  readonly isSaving: boolean;
  /** Why saving failed, where that is about no field. */
  readonly problem: unknown;
  readonly onConfirm: () => void;
}

/** Everything that will be saved, on one page, before it is. */
export function CheckAnswers({ draft, isSaving, problem, onConfirm }: CheckAnswersProps) {
  const strategies = kept(draft.strategies);
  const actions = strategies.reduce((total, strategy) => total + kept(strategy.actions).length, 0);
  const columns = actionColumns(draft);
  return (
    <>
      <Notice kind="info">{wording.notSaved}</Notice>
      {Boolean(problem) && <ProblemNotice problem={problem} />}
      <p>{`${plural(strategies.length, 'strategy', 'strategies')} and ${plural(actions, 'action')} from ${draft.plan.fileName}. ${wording.happens}`}</p>
      <ReviewAnswers review={draft.review} />
      {strategies.map((strategy) => (
        <Section key={strategy.key} title={`Strategy ${strategy.number}: ${strategy.title}`}>
          <DataTable
            caption={`Actions of strategy ${strategy.number}`}
            captionHidden
            columns={columns}
            rows={kept(strategy.actions)}
            rowKey={({ key }) => String(key)}
          />
        </Section>
      ))}
      {actions === 0 && <Notice kind="warning">{wording.noActions}</Notice>}
      <div className="form-actions">
        {actions > 0 && (
          <button
            type="button"
            className="ds_button"
            aria-disabled={isSaving || undefined}
            onClick={() => !isSaving && onConfirm()}
          >
            {isSaving ? wording.saving : wording.confirm}
          </button>
        )}
        <Link to="/imports/check">{wording.change}</Link>
      </div>
    </>
  );
}

function ReviewAnswers({ review }: { review: ReviewDraft }) {
  const none = <span className="quiet">{wording.notChosen}</span>;
  const chosen = <Value extends string>(words: Readonly<Record<Value, string>>, value: Value | '') =>
    value === '' ? none : words[value];
  return (
    <Section title={wording.details}>
      <DefinitionList
        pairs={[
          ['Reference', review.reference || none],
          ['Pseudonym', review.pseudonym || none],
          ['Kind of review', chosen(reviewKindWords, review.kind)],
          ['Event', chosen(eventWords, review.event)],
          ['Age band', chosen(ageBandWords, review.ageBand)],
          ['Edition of the guidance', chosen(editionWords, review.guidanceEdition)],
          ['Date of the report', dayFound(review.reportedOn)],
        ]}
      />
    </Section>
  );
}

function actionColumns({ plan }: ImportDraft): Column<ActionDraft>[] {
  const agency = (id: string) => plan.agencies.find((one) => one.id === id)?.name;
  const lead = ({ post, agencyId }: LeadDraft) => [post, agency(agencyId)].filter(Boolean).join(' · ');
  return [
    { id: 'reference', heading: 'No.', namesRow: true, cell: ({ reference }) => reference },
    { id: 'text', heading: nationalColumns.action, width: 'wide', cell: ({ text }) => <p className="prose">{text}</p> },
    { id: 'timescale', heading: nationalColumns.timescale, cell: (action) => <Timescale action={action} /> },
    {
      id: 'lead',
      heading: nationalColumns.lead,
      cell: ({ leads }) => writtenLeads(leads).map((one) => <p key={one.key}>{lead(one)}</p>),
    },
    {
      id: 'measure',
      heading: nationalColumns.measure,
      cell: ({ measureText }) => <p className="prose">{measureText}</p>,
    },
    { id: 'delivery', heading: 'Delivery', cell: ({ delivery }) => deliveryWords[delivery] },
  ];
}

function Timescale({ action: { dueOn, reviewOn, timescaleText } }: { action: ActionDraft }) {
  return (
    <>
      <p>{dueOn === '' && reviewOn !== '' ? `Look again ${dayFound(reviewOn)}` : dayFound(dueOn)}</p>
      {timescaleText && <p className="quiet">{`“${timescaleText}”`}</p>}
    </>
  );
}
