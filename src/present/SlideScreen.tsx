import { QueryClientProvider } from '@tanstack/react-query';
import { memo, Suspense, use, useMemo, useState } from 'react';
import { LookContext, useLook } from '../charts/LookContext.ts';
import { SlideChartContext } from '../charts/SlideChart.tsx';
import { AccessContext } from '../queries/access.ts';
import { AddressContext, type AddressBar } from '../ui/AddressContext.ts';
import { DrawnContext } from '../ui/DrawnContext.ts';
import { HeaderSlotContext } from '../ui/HeaderSlot.ts';
import { PartStageContext } from '../ui/PartStage.ts';
import { SaveTableContext } from '../ui/SaveTableContext.ts';
import { SavePictureContext } from '../views/figure/SavePictureContext.ts';
import type { ReportKeeper } from './reports.ts';
import { useSlideHost } from './SlideHost.ts';
import type { ScreenSlide } from './story.ts';

/** Of charts on a slide 720 high, in pixels. */
const CHART_FONT = 20;
const CHART_LINE = 3.5;

const nothing = (): void => undefined;

/** What a slide shows, whatever is said over it. */
export type Shown = Pick<ScreenSlide, 'screen' | 'search' | 'panel' | 'data' | 'answers'>;

interface Props {
  readonly shown: Shown;
  readonly reports: ReportKeeper;
}

/** The screen of a slide over the slide's own data, of which only the slide's part is shown, in `slide-part`. Suspends while the data come. */
export const SlideScreen = memo(({ shown, reports }: Props) => {
  const host = useSlideHost();
  const { access, client } = use(host.frozen(shown));
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const page = useLook();
  const look = useMemo(() => ({ ...page, medium: 'slide' as const, fontSize: CHART_FONT, lineWidth: CHART_LINE }), [page]);
  const { screen, search, data, panel } = shown;
  const bar = useMemo(
    (): AddressBar => ({
      screen,
      search,
      // A slide stays as it is: what a screen would put right in its own address is not for it.
      go: (target) => (target.replace === true ? undefined : host.open(data, { screen, ...target })),
      href: (target) => host.href({ screen, ...target }),
      along: (named) => host.along(search, named),
      onRepaired: nothing,
    }),
    [host, screen, search, data],
  );
  const { onChart, onSheet } = reports;
  const stage = useMemo(() => ({ shown: panel, place, onSheet }), [panel, place, onSheet]);
  return (
    <QueryClientProvider client={client}>
      <AccessContext value={access}>
        <AddressContext value={bar}>
          <LookContext value={look}>
            <DrawnContext value={nothing}>
              <HeaderSlotContext value={null}>
                <SaveTableContext value={null}>
                  <SavePictureContext value={null}>
                    <PartStageContext value={stage}>
                      <SlideChartContext value={onChart}>
                        {panel !== null && <div ref={setPlace} className="slide-part" />}
                        <div className={panel === null ? 'slide-whole' : 'slide-rest'}>
                          <Suspense>{host.screen(screen)}</Suspense>
                        </div>
                      </SlideChartContext>
                    </PartStageContext>
                  </SavePictureContext>
                </SaveTableContext>
              </HeaderSlotContext>
            </DrawnContext>
          </LookContext>
        </AddressContext>
      </AccessContext>
    </QueryClientProvider>
  );
});
