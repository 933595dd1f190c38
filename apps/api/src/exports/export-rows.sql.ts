/**
 * A recommendation as `ExportRow` has it; what is not recorded is left out. Where nobody answered there is no position,
 * and an action category that is only suggested is not given out as if the source had said it.
 */
export const EXPORT_ROW = `jsonb_strip_nulls(jsonb_build_object(
  'mutabaaId', r.id,
  'externalId', r.external_id,
  'symbol', d.symbol,
  'paragraph', r.paragraph,
  'text', r.text,
  'language', r.language,
  'addressee', r.state_iso3,
  'body', r.body_key,
  'type', r.type,
  'uprSession', case when s.body_key = 'upr' then s.number end,
  'uprCycle', r.cycle,
  'recommendingStates', array(select x.state_iso3 from recommending_state x where x.recommendation_id = r.id order by 1),
  'position', case when r.position <> 'pending' or answer.id is not null then r.position end,
  'positionSource', case when answer.symbol is not null
    then jsonb_build_object('symbol', answer.symbol, 'paragraph', answer.document_paragraph) end,
  'themes', array(select x.theme_key from recommendation_theme x where x.recommendation_id = r.id order by 1),
  'affectedPersons', array(select x.affected_persons_key from recommendation_affected_persons x
    where x.recommendation_id = r.id order by 1),
  'sdgs', array(select g.key from recommendation_sdg x join sdg g on g.key = x.sdg_key
    where x.recommendation_id = r.id order by g.goal, natural_order(g.key)),
  'actionCategory', case when not r.action_category_suggested then r.action_category end,
  'documentPublishedOn', d.published_on,
  'implementationComment', r.implementation_comment,
  'implementationStatus', r.status,
  'followUpDue', r.due_on
)) as row`;

export const WITH_LINKED = `
  left join session s on s.id = r.session_id
  left join source_document d on d.id = r.document_id
  left join lateral (
    select c.id, c.document_paragraph, source.symbol
    from position_change c left join source_document source on source.id = c.document_id
    where c.recommendation_id = r.id
    order by c.recorded_at desc, c.changed_on desc nulls last, c.id limit 1
  ) answer on true`;
