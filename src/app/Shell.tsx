import { Outlet } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { AddressBarProvider } from './AddressBarProvider.tsx';
import { carriedPage } from './carried/carriedPage.ts';
import { Commands } from './commands/Commands.tsx';
import { DrawnProvider } from './DrawnProvider.tsx';
import { CarriedDrop } from './drop/CarriedDrop.tsx';
import { DropTarget } from './drop/DropTarget.tsx';
import { ExplainProvider } from './ExplainProvider.tsx';
import { Frame } from './Frame.tsx';
import { ImportHost } from './import/ImportHost.tsx';
import type { Notice } from './notice.ts';
import { OverlayContext, type Overlay } from './OverlayContext.ts';
import { PackProvider } from './pack/PackProvider.tsx';
import { SavePictureProvider } from './SavePictureProvider.tsx';
import { SaveChecksProvider } from './SaveChecksProvider.tsx';
import { SaveTemplateProvider } from './SaveTemplateProvider.tsx';
import { SaveTableProvider } from './SaveTableProvider.tsx';
import { CollectProvider } from './story/CollectProvider.tsx';
import { StoryRoom } from './story/StoryRoom.tsx';
import { Presented } from './story/Presented.tsx';
import { SavePageProvider } from './story/SavePageProvider.tsx';
import { SaveStoryProvider } from './story/SaveStoryProvider.tsx';
import { SourceSlot } from './SourceSlot.tsx';
import { WorkspaceFiles } from './workspaceFile/WorkspaceFiles.tsx';
import { WorkspaceProvider } from './workspace/WorkspaceProvider.tsx';

/** Everything that stands around the screens, and the providers that need the address. */
export const Shell = () => {
  const [notice, setNotice] = useState<Notice | null>(null);
  const carried = carriedPage() !== null;
  const [overlay, show] = useState<Overlay | null>(null);
  const onRepaired = useCallback((names: readonly string[]) => setNotice({ kind: 'repaired', names }), []);
  const onNothing = useCallback(() => setNotice({ kind: 'droppedNothing' }), []);
  const control = useMemo(() => ({ overlay, show, tell: setNotice }), [overlay]);
  return (
    <AddressBarProvider onRepaired={onRepaired}>
      <ExplainProvider>
        <WorkspaceProvider>
          <DrawnProvider>
            <WorkspaceFiles>
              <ImportHost>
                <OverlayContext value={control}>
                  <StoryRoom>
                    <CollectProvider>
                      <Presented>
                        <Frame notice={notice} onNotice={setNotice}>
                          <SaveTableProvider>
                            <SaveTemplateProvider>
                              <SaveChecksProvider>
                                <SavePictureProvider>
                                  <SaveStoryProvider>
                                    <SavePageProvider>
                                      <PackProvider>
                                        <Outlet />
                                      </PackProvider>
                                    </SavePageProvider>
                                  </SaveStoryProvider>
                                </SavePictureProvider>
                              </SaveChecksProvider>
                            </SaveTemplateProvider>
                          </SaveTableProvider>
                        </Frame>
                        <SourceSlot />
                        {!carried && <DropTarget onNothing={onNothing} />}
                        <Commands />
                      </Presented>
                      {carried && <CarriedDrop />}
                    </CollectProvider>
                  </StoryRoom>
                </OverlayContext>
              </ImportHost>
            </WorkspaceFiles>
          </DrawnProvider>
        </WorkspaceProvider>
      </ExplainProvider>
    </AddressBarProvider>
  );
};
