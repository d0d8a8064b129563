import type { ActionPage } from '@followthrough/domain';
import { Link } from 'react-router';
import { formWording } from './wording';

/** What the person signed in may do with an action; nothing else is offered. */
export function ActionTasks({ action: { row, may } }: { action: ActionPage }) {
  const tasks = [
    may.update && ['update', formWording.update.title],
    may.update && ['evidence', 'Add evidence'],
    may.update && ['cycles/new', 'Plan a test of change'],
    may.update && ['measures/new', 'Define a measure'],
    may.plan && ['edit', 'Edit what is promised'],
    may.changeDueDate && ['due-date', formWording.dueDate.title],
  ].filter((task) => task !== false);
  if (tasks.length === 0) return null;
  return (
    <div className="button-row">
      {tasks.map(([path, words], index) => (
        <Link
          key={path}
          className={index === 0 ? 'ds_button ds_button--small' : 'ds_button ds_button--secondary ds_button--small'}
          to={`/actions/${row.id}/${path}`}
        >
          {words}
        </Link>
      ))}
    </div>
  );
}
