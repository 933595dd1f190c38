import { Notifications } from '@mantine/notifications';

/** Where short messages appear. */
export const NotificationList = () => <Notifications position="bottom-center" />;
