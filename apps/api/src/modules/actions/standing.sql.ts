/** Where an action `a` stands on the day `$1` by the periods of a committee `c`, in SQL: see the schema `standing`. */
export const standing = {
  colour: `standing.colour(a.delivery, a.starts_on, a.due_on, a.review_on, a.forecast_on, a.declared, a.blockers_open,
    a.last_update_on, $1::date, c.due_soon_days, c.reporting_cycle_days)`,
  overdueDays: 'standing.overdue_days(a.delivery, a.due_on, $1::date)',
  isDueSoon: 'standing.is_due_soon(a.delivery, a.due_on, $1::date, c.due_soon_days)',
  awaitsUpdate: `standing.awaits_update(a.delivery, a.starts_on, a.last_update_on, $1::date, c.reporting_cycle_days)`,
  isOpen: 'standing.is_open(a.delivery)',
} as const;
