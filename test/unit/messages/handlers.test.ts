import { describe, expectTypeOf, it } from 'vitest';
import type { frameHandlers, pageHandlers } from '../../../src/content/controls/tab-handlers.ts';
import type { handleInBackground, handleInCard, handleInPanel, handleInTab } from '../../../src/messages/handle.ts';
import type { MessageName, MessageTo, Params, Result } from '../../../src/messages/message-map.ts';
import type { Checks, FrameHandlers, Handlers } from '../../../src/messages/receiver.ts';

type Handler<N extends MessageName> = (params: Params<N>) => Result<N>;

describe('a message without a check or a handler is a compile error', () => {
  it('wherever it goes', () => {
    expectTypeOf<MessageName>().toEqualTypeOf<
      MessageTo<'background'> | MessageTo<'tab'> | MessageTo<'card'> | MessageTo<'panel'>
    >();
  });

  it('to the background', () => {
    expectTypeOf<keyof Checks<'background'>>().toEqualTypeOf<MessageTo<'background'>>();
    expectTypeOf<Parameters<typeof handleInBackground>>().toEqualTypeOf<
      [checks: Checks<'background'>, handlers: Handlers<'background'>]
    >();
    expectTypeOf<Omit<Checks<'background'>, 'source'>>().not.toExtend<Checks<'background'>>();
    expectTypeOf<Omit<Handlers<'background'>, 'source'>>().not.toExtend<Handlers<'background'>>();
    expectTypeOf<Handler<'recognise'>>().not.toExtend<Handlers<'background'>['source']>();
  });

  it('to a tab', () => {
    expectTypeOf<keyof Checks<'tab'>>().toEqualTypeOf<MessageTo<'tab'>>();
    expectTypeOf<Parameters<typeof handleInTab>[0]>().toEqualTypeOf<Handlers<'tab'> | FrameHandlers>();
    expectTypeOf<ReturnType<typeof pageHandlers>>().toEqualTypeOf<Handlers<'tab'>>();
    expectTypeOf<ReturnType<typeof frameHandlers>>().toEqualTypeOf<FrameHandlers>();
    expectTypeOf<Omit<Handlers<'tab'>, 'pageState'>>().not.toExtend<Handlers<'tab'>>();
  });

  it('to the frame of a card', () => {
    expectTypeOf<keyof Checks<'card'>>().toEqualTypeOf<MessageTo<'card'>>();
    expectTypeOf<Parameters<typeof handleInCard>[0]>().toEqualTypeOf<Handlers<'card'>>();
    expectTypeOf<Omit<Handlers<'card'>, 'cardTopic'>>().not.toExtend<Handlers<'card'>>();
  });

  it('to the panel of a window', () => {
    expectTypeOf<keyof Checks<'panel'>>().toEqualTypeOf<MessageTo<'panel'>>();
    expectTypeOf<Parameters<typeof handleInPanel>[1]>().toEqualTypeOf<Handlers<'panel'>>();
    expectTypeOf<Omit<Handlers<'panel'>, 'beside'>>().not.toExtend<Handlers<'panel'>>();
  });
});
