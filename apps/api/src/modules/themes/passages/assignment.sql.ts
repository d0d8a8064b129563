/** A theme assignment `x`, with its theme `t`, as JSON. */
export const assignmentJson = `json_build_object(
  'id', x.id, 'version', x.version, 'slug', x.slug, 'name', t.name, 'stance', x.stance, 'status', x.status,
  'tier', x.tier, 'score', x.score, 'spans', x.spans, 'decidedBy', x.decided_by, 'decidedOn', x.decided_on)`;
