import { useLingui } from '@lingui/react/macro';
import { type Facet, FacetGroup } from './FacetGroup.tsx';
import classes from './FacetPanel.module.css';

interface FacetPanelProps {
  facets: readonly Facet[];
  onChange: (facet: string, selected: string[]) => void;
}

/** The ways to narrow a list down, each value with the number it would leave. */
export function FacetPanel({ facets, onChange }: FacetPanelProps) {
  const { t } = useLingui();
  return (
    <section aria-label={t`Narrow down`} className={classes.panel} data-screen-only>
      {facets.map((facet) => (
        <FacetGroup key={facet.key} facet={facet} onChange={(selected) => onChange(facet.key, selected)} />
      ))}
    </section>
  );
}
