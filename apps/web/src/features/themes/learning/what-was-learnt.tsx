import type { Learning } from '@followthrough/domain';
import { useMemo } from 'react';
import { DataTable } from '../../../components/data-table';
import { Details } from '../../../components/details';
import { EmptyState } from '../../../components/empty-state';
import { plural } from '../../../components/plural';
import { ProblemNotice } from '../../../components/problem-notice';
import { Section } from '../../../components/section';
import { useChooseLearning } from './use-learning';
import { learningColumns } from './learning-columns';
import { learningWording as wording } from './learning-wording';

/** The terms that decisions taught something about, and the way back to their weights at first. */
export function WhatWasLearnt({ learning }: { learning: Learning }) {
  const { mutate, isPending, error } = useChooseLearning();
  const columns = useMemo(
    () =>
      learningColumns(
        learning.mayChoose && learning.uses
          ? ({ slug, term, uses }) => mutate({ of: { slug, term }, uses: !uses })
          : null,
      ),
    [learning, mutate],
  );
  return (
    <>
      <p>
        {`${learning.uses ? wording.inUse : wording.notInUse}. `}
        {`${plural(learning.decisions, 'suggestion')} decided on by your committee.`}
        {learning.chosenBy && <span className="quiet">{` Last chosen by ${learning.chosenBy}.`}</span>}
      </p>
      {error && <ProblemNotice problem={error} />}
      {learning.mayChoose && (
        <p>
          <button
            type="button"
            className="ds_button ds_button--secondary ds_button--small"
            aria-disabled={isPending}
            onClick={() => isPending || mutate({ of: null, uses: !learning.uses })}
          >
            {learning.uses ? wording.backToStart : wording.takeUpAgain}
          </button>
        </p>
      )}
      <Details summary={wording.how}>
        <p>{wording.formula}</p>
        <p>{wording.early}</p>
        <p>{`${wording.own} ${wording.later}`}</p>
      </Details>
      <Section title={wording.terms}>
        {learning.terms.length === 0 ? (
          <EmptyState title={wording.none}>
            <p>{wording.noneHint}</p>
          </EmptyState>
        ) : (
          <DataTable
            caption={wording.terms}
            captionHidden
            columns={columns}
            rows={learning.terms}
            rowKey={({ slug, term }) => `${slug} ${term}`}
          />
        )}
      </Section>
    </>
  );
}
