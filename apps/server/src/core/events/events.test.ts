import { describe, expect, it } from 'vitest';
import { type AnyWireEvent, type BusMessage, Events, localBus } from './index.ts';

const unexpected = (error: unknown) => {
  throw error;
};
const newUser: AnyWireEvent = { event: 'new_user', data: { user_id: 'a' }, audience: {} };

describe('events and signals', () => {
  it('reach their listeners at once and in order', () => {
    const events = new Events(unexpected);
    const heard: unknown[] = [];
    events.onPublish(({ event }) => heard.push(event));
    events.on('user_roles_changed', ({ userId }) => heard.push(`first ${userId}`));
    events.on('user_roles_changed', ({ userId }) => heard.push(`second ${userId}`));
    events.signal('user_roles_changed', { userId: 'a' });
    events.publish(newUser);
    events.signalHere('user_connected', { userId: 'nobody listens' });
    expect(heard).toEqual(['first a', 'second a', 'new_user']);
  });

  it('go on past a listener that fails, which is reported', () => {
    const reported: unknown[] = [];
    const heard: string[] = [];
    const events = new Events((error) => reported.push(error));
    const failure = new Error('failed');
    events.on('user_roles_changed', () => {
      throw failure;
    });
    events.on('user_roles_changed', ({ userId }) => heard.push(userId));
    events.signal('user_roles_changed', { userId: 'a' });
    expect([reported, heard]).toEqual([[failure], ['a']]);
  });

  it('reach every server of a cluster, but for what concerns one alone', () => {
    const bus = localBus();
    const heard: string[] = [];
    const servers = ['one', 'two'].map((name) => {
      const events = new Events(unexpected, bus);
      events.onPublish(({ event }) => heard.push(`${name} ${event}`));
      events.on('session_revoked', ({ sessionId }) => heard.push(`${name} ${sessionId}`));
      events.on('user_connected', ({ userId }) => heard.push(`${name} ${userId}`));
      return events;
    });
    servers[0]?.publish(newUser);
    servers[1]?.signal('session_revoked', { sessionId: 's', userId: 'a' });
    servers[0]?.signalHere('user_connected', { userId: 'a' });
    expect(heard).toEqual(['one new_user', 'two new_user', 'one s', 'two s', 'one a']);
  });

  it('are plain data that can be sent to other processes', () => {
    const bus = localBus();
    const carried: BusMessage[] = [];
    bus.subscribe((message) => carried.push(structuredClone(message)));
    const events = new Events(unexpected, bus);
    const personal = new Map([['b', { user_id: 'b' }]]);
    events.publish({ ...newUser, personal } as AnyWireEvent);
    expect(carried).toEqual([{ kind: 'event', event: { ...newUser, personal } }]);
  });
});
