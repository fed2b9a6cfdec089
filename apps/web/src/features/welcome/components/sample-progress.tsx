import { useEffect, useState } from 'react';
import classes from '../welcome.module.css';

/** Seconds gone by while the sample company is being made. */
export function SampleProgress() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className={classes.progress}>
      <progress aria-label="Making the sample company" className={classes.bar} />
      <p role="status">Making 24 months of data.</p>
      <p aria-hidden="true" className={classes.seconds}>
        {seconds} s
      </p>
    </div>
  );
}
