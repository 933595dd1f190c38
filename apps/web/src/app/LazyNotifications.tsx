import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense } from 'react';

const Notifications = lazy(async () => ({
  default: (await import('./NotificationList.tsx')).NotificationList,
}));

/** Short messages at the edge of the page. What draws them is loaded with the first one: most visits see none. */
export function LazyNotifications() {
  const { notifications } = useNotifications();
  if (notifications.length === 0) return null;
  return (
    <Suspense>
      <Notifications />
    </Suspense>
  );
}
