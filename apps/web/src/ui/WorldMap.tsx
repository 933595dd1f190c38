import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import { localeOf, useLanguage } from '../app/language.ts';
import { drawElement, useDrawing } from './chart-drawing.ts';
import { Legend, type LegendEntry } from './Legend.tsx';
import { useStateNames } from './state-names.ts';
import type { StateShade } from './state-shade.ts';
import { useRovingLinks } from './use-roving-links.ts';
import classes from './WorldMap.module.css';
import type { StateShape, WorldShapes } from './world-shapes.ts';

interface WorldMapProps {
  shapes: WorldShapes;
  shadeOf: (iso3: string) => StateShade;
  legend: readonly LegendEntry[];
}

/** The small ones last, so that their markers lie on top; otherwise in the alphabet, which is also the arrow keys' way. */
function useOrder(shapes: readonly StateShape[]): StateShape[] {
  const nameOf = useStateNames();
  const language = useLanguage();
  return useMemo(() => {
    const order = new Intl.Collator(localeOf(language));
    return shapes.toSorted(
      (one, other) =>
        Number(one.isSmall) - Number(other.isSmall) || order.compare(nameOf(one.iso3), nameOf(other.iso3)),
    );
  }, [shapes, nameOf, language]);
}

/** The world, each State in the colour of what is said of it and leading to its page. Never mirrored. */
export function WorldMap({ shapes, shadeOf, legend }: WorldMapProps) {
  const svg = useRef<SVGSVGElement>(null);
  const nameOf = useStateNames();
  const moveFocus = useRovingLinks();
  const [pointed, setPointed] = useState<StateShape>();
  const ordered = useOrder(shapes.states);
  useDrawing(() => drawElement(svg.current, legend));

  return (
    <div>
      <Legend entries={legend} />
      <div className={classes.map}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the frame's heading and sentence name the map */}
        <svg
          ref={svg}
          className={classes.svg}
          viewBox={`0 0 ${shapes.width} ${shapes.height}`}
          onKeyDown={moveFocus}
          onPointerLeave={() => setPointed(undefined)}
        >
          <path d={shapes.territories} className={classes.land} />
          {ordered.map((shape, index) => {
            const { colour, words } = shadeOf(shape.iso3);
            return (
              <Link
                key={shape.iso3}
                to="/states/$iso3"
                params={{ iso3: shape.iso3 }}
                preload={false}
                tabIndex={index === 0 ? 0 : -1}
                aria-label={`${nameOf(shape.iso3)}: ${words}`}
                onPointerEnter={() => setPointed(shape)}
                onFocus={() => setPointed(shape)}
                onBlur={() => setPointed(undefined)}
              >
                {shape.path && <path d={shape.path} className={classes.state} style={{ fill: colour }} />}
                {shape.isSmall && (
                  <circle
                    cx={shape.x}
                    cy={shape.y}
                    r={3}
                    className={classes.marker}
                    style={{ fill: colour }}
                  />
                )}
              </Link>
            );
          })}
          <path d={shapes.borders} className={classes.borders} />
        </svg>
        {pointed && <Tip shape={pointed} shapes={shapes} words={shadeOf(pointed.iso3).words} />}
      </div>
    </div>
  );
}

/** The State under the pointer or the focus, in words. Screen readers have them in the links' own names. */
function Tip({ shape, shapes, words }: { shape: StateShape; shapes: WorldShapes; words: string }) {
  const nameOf = useStateNames();
  const fromLeft = (shape.x / shapes.width) * 100;
  const side = fromLeft > 50 ? { right: `${100 - fromLeft}%` } : { left: `${fromLeft}%` };
  return (
    <div className={classes.tip} style={{ ...side, top: `${(shape.y / shapes.height) * 100}%` }} aria-hidden>
      <strong>
        <bdi>{nameOf(shape.iso3)}</bdi>
      </strong>
      <span>{words}</span>
    </div>
  );
}
