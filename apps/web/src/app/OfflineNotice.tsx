import { Trans } from '@lingui/react/macro';
import { useNetwork } from '@mantine/hooks';
import classes from './OfflineNotice.module.css';

/** Says so while the device has no network, because the figures on screen may then be old. */
export function OfflineNotice() {
  const { online } = useNetwork();
  return (
    <div role="status" data-screen-only>
      {!online && (
        <p className={classes.notice}>
          <Trans>
            You are offline. What you see was loaded earlier; nothing you change can be saved now.
          </Trans>
        </p>
      )}
    </div>
  );
}
