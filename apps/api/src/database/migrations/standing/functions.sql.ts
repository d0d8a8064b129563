/** Who asks how actions stand. */
const readers = ['lead', 'chief_officer', 'member', 'agency'].map((role) => `followthrough_${role}`).join(', ');

/**
 * Where an action stands on a day, as `packages/domain/src/action/standing.ts` has it: the colour and the counts of
 * thousands at once, where sending their facts to be judged would cost more than everything else. A property test holds
 * the two to each other. They have a schema of their own, so that those who ask may call nothing else.
 */
export const standingFunctions = `
  create schema standing;
  grant usage on schema standing to ${readers};

  create function standing.is_open(delivery text) returns boolean language sql immutable parallel safe
    return delivery in ('not-started', 'in-progress');

  create function standing.overdue_days(delivery text, due_on date, today date) returns integer
    language sql immutable parallel safe
    return case when standing.is_open(delivery) and due_on < today then today - due_on else 0 end;

  create function standing.awaits_update(delivery text, starts_on date, last_update_on date, today date, cycle integer)
    returns boolean language sql immutable parallel safe
    return standing.is_open(delivery) and coalesce(starts_on <= today, true)
      and coalesce(coalesce(last_update_on, starts_on) < today - cycle, true);

  create function standing.is_due_soon(delivery text, due_on date, today date, notice integer) returns boolean
    language sql immutable parallel safe
    return standing.is_open(delivery) and coalesce(due_on >= today and due_on <= today + notice, false);

  create function standing.colour(delivery text, starts_on date, due_on date, review_on date, forecast_on date,
      declared text, blockers_open integer, last_update_on date, today date, notice integer, cycle integer) returns text
    language sql immutable parallel safe
    return case
      when delivery in ('withdrawn', 'superseded', 'not-accepted') then 'neutral'
      when delivery = 'delivered' then 'blue'
      when due_on < today then 'red'
      when declared = 'off-track' then 'red'
      when declared = 'at-risk' or forecast_on > due_on or blockers_open > 0
        or (delivery = 'not-started' and due_on <= today + notice)
        or (due_on is null and coalesce(review_on < today, true))
        or standing.awaits_update(delivery, starts_on, last_update_on, today, cycle) then 'amber'
      when delivery = 'not-started' and starts_on > today then 'grey'
      else 'green' end`;

/**
 * What is counted of an action wherever it is shown or judged, kept on it by triggers: what is still in its way, and how
 * often its date was moved. The first date an action is given is no move of one.
 */
export const keptCounts = `
  alter table action
    add blockers_open integer not null default 0 check (blockers_open >= 0),
    add times_moved integer not null default 0 check (times_moved >= 0);

  create function rules.keep_counts() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  declare changed uuid := coalesce(new.action_id, old.action_id);
  begin
    -- Held before anything is counted: of two who change it in the same moment, the second counts what the first did.
    perform from action where id = changed for no key update;
    update action set
      blockers_open = (select count(*) from blocker where action_id = changed and resolved_on is null),
      times_moved = (select count(*) from due_change where action_id = changed and from_on is not null)
    where id = changed;
    return null;
  end $$;
  create trigger keep_counts after insert or update of resolved_on or delete on blocker
    for each row execute function rules.keep_counts();
  create trigger keep_counts after insert or update of from_on or delete on due_change
    for each row execute function rules.keep_counts();

  update action set
    blockers_open = (select count(*) from blocker b where b.action_id = action.id and b.resolved_on is null),
    times_moved = (select count(*) from due_change d where d.action_id = action.id and d.from_on is not null)
  where id in (select action_id from blocker union select action_id from due_change)`;

/**
 * Where each link of an action to a strategy stands in the plan, kept on the link by triggers: the day its review was
 * reported, the review's reference and the strategy's position. A page of a plan is then read in its order from one index.
 */
export const keptPlaces = `
  alter table strategy_action
    add plan_on date, add plan_reference text not null default '', add plan_position integer not null default 0;

  create function rules.place_link() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    select r.reported_on, r.reference, s.position into new.plan_on, new.plan_reference, new.plan_position
    from strategy s join review r on r.id = s.review_id where s.id = new.strategy_id;
    return new;
  end $$;
  create trigger place_link before insert on strategy_action for each row execute function rules.place_link();

  create function rules.keep_places() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
  begin
    update strategy_action x set plan_on = r.reported_on, plan_reference = r.reference, plan_position = s.position
    from strategy s join review r on r.id = s.review_id
    where x.strategy_id = s.id and new.id in (s.id, r.id)
      and (x.plan_on, x.plan_reference, x.plan_position) is distinct from (r.reported_on, r.reference, s.position);
    return null;
  end $$;
  create trigger keep_places after update of reported_on, reference on review
    for each row execute function rules.keep_places();
  create trigger keep_places after update of position, review_id on strategy
    for each row execute function rules.keep_places();

  update strategy_action x set plan_on = r.reported_on, plan_reference = r.reference, plan_position = s.position
  from strategy s join review r on r.id = s.review_id where x.strategy_id = s.id;

  create index strategy_action_in_plan on strategy_action
    (committee_id, plan_on desc nulls last, plan_reference, plan_position, position, action_id) include (strategy_id)`;
