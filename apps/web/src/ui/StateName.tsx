import { TextLink } from './links.tsx';
import { useStateNames } from './state-names.ts';

interface StateNameProps {
  iso3: string;
  /** Plain text instead of a link to the State's page. */
  isPlain?: boolean;
}

/** A State by its name in the language on screen, leading to its page. */
export function StateName({ iso3, isPlain }: StateNameProps) {
  const name = useStateNames()(iso3);
  return isPlain ? (
    <bdi>{name}</bdi>
  ) : (
    <TextLink to="/states/$iso3" params={{ iso3 }}>
      {name}
    </TextLink>
  );
}
