import type { ListHealthView } from '../../../app/views/list.ts'
import { useFormats, useMessages } from '../language/language.tsx'

type Weeks = ListHealthView['size']

/** How many were on the list at the end of each week, and below it who came and who went; the numbers beside them. */
export function SizeChart({ weeks }: { readonly weeks: Weeks }) {
  const formats = useFormats()
  const [first, last] = [weeks[0], weeks.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <div className="size-chart">
      <Size weeks={weeks} />
      <ComeAndGo weeks={weeks} />
      <p className="row apart small soft">
        <span>{formats.date(first.day)}</span>
        <span>{formats.date(last.day)}</span>
      </p>
      <WeekTable weeks={weeks} />
    </div>
  )
}

// Drawn in a hundred by a hundred and stretched; what must not be stretched with it stands beside. The line is thick.
const HIGHEST = 97
const BOX = { viewBox: '0 0 100 100', preserveAspectRatio: 'none', role: 'img' } as const

function Size({ weeks }: { readonly weeks: Weeks }) {
  const { list } = useMessages()
  const formats = useFormats()
  const most = Math.max(1, ...weeks.map(({ count }) => count))
  const [first, last] = [weeks[0], weeks.at(-1)]
  const points = weeks.map(
    ({ count }, place) => `${(place / (weeks.length - 1)) * 100},${100 - (count / most) * HIGHEST}`,
  )
  const spoken = list.sizeLabel(
    formats.number(first?.count ?? 0),
    formats.date(first?.day ?? ''),
    formats.number(last?.count ?? 0),
    formats.date(last?.day ?? ''),
  )
  return (
    <figure className="chart tall">
      <figcaption className="small soft">{list.size}</figcaption>
      <span className="top-value small soft">{formats.number(most)}</span>
      <svg {...BOX} aria-label={spoken}>
        <polygon className="size-area" points={`0,100 ${points.join(' ')} 100,100`} />
        <polyline className="size-line" points={points.join(' ')} />
      </svg>
    </figure>
  )
}

function ComeAndGo({ weeks }: { readonly weeks: Weeks }) {
  const { list } = useMessages()
  const formats = useFormats()
  const sumOf = (name: 'came' | 'went') => formats.number(weeks.reduce((sum, week) => sum + week[name], 0))
  const most = Math.max(1, ...weeks.flatMap(({ came, went }) => [came, went]))
  const width = 100 / weeks.length
  return (
    <figure className="chart">
      <figcaption className="row apart small soft">
        {list.comeAndGo}
        <span className="legend small">
          <span>
            <span className="dot came" />
            {list.came}
          </span>
          <span>
            <span className="dot went" />
            {list.went}
          </span>
        </span>
      </figcaption>
      <svg {...BOX} aria-label={list.comeAndGoLabel(sumOf('came'), sumOf('went'))}>
        {weeks.map(({ day, came, went }, place) => {
          const [up, down] = [(came / most) * 50, (went / most) * 50]
          const column = { x: place * width + width * 0.15, width: width * 0.7 }
          return (
            <g key={day}>
              <rect className="came" {...column} y={50 - up} height={up} />
              <rect className="went" {...column} y={50} height={down} />
            </g>
          )
        })}
        <line x1={0} x2={100} y1={50} y2={50} className="axis" />
      </svg>
    </figure>
  )
}

function WeekTable({ weeks }: { readonly weeks: Weeks }) {
  const { list } = useMessages()
  const formats = useFormats()
  return (
    <details>
      <summary className="small">{list.weekTable}</summary>
      <table>
        <thead>
          <tr>
            <th>{list.week}</th>
            <th className="number">{list.came}</th>
            <th className="number">{list.went}</th>
            <th className="number">{list.onList}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ day, came, went, count }) => (
            <tr key={day}>
              <td>{formats.date(day)}</td>
              <td className="number">{formats.number(came)}</td>
              <td className="number">{formats.number(went)}</td>
              <td className="number">{formats.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
