"""The process that watches over the workers of a queue, made to outlive what django-q's own does not.

The processes of a queue share pipes, and the pipes have locks. Who is killed while it holds one, as a process does
that waits for work, takes the lock along, and all others wait for ever. After such a death there are new pipes and new
processes.
"""

from __future__ import annotations

import ctypes
import logging
import os
import signal
import sys
from multiprocessing import Event, Process
from threading import Timer

from django import db
from django_q import cluster
from django_q.conf import Conf
from django_q.queues import Queue
from django_q.scheduler import scheduler
from django_q.status import Stat

logger = logging.getLogger(__name__)

BETWEEN_SCHEDULES = 30  # Seconds.
GRACE = 10  # Seconds that a queue has to stop, beside the time of a task.
PR_SET_PDEATHSIG = 1


class Sentinel(cluster.Sentinel):
    """As django-q's, but no death leaves the others waiting, and nobody outlives it."""

    def __init__(self, *args, **kwargs) -> None:
        self.strays: list[Process] = []
        """Workers whose pipe is given up: each ends what it does, and is then ended itself."""
        end_with_parent()
        os.register_at_fork(after_in_child=end_with_parent)
        super().__init__(*args, **kwargs)

    def guard(self) -> None:
        """Look after the others until the queue is to stop; at least once."""
        self.start_event.set()
        logger.info("the queue runs")
        passed = 0.0
        while True:
            self.look_after_all()
            passed += Conf.GUARD_CYCLE
            if passed >= BETWEEN_SCHEDULES and Conf.SCHEDULER:
                passed = 0.0
                scheduler(broker=self.broker)
            Stat(self).save()
            if self.stop_event.wait(Conf.GUARD_CYCLE):
                break
        self.stop()

    def stop(self) -> None:
        """Let everybody end what they do; whoever does not come to an end in its time is killed, and this one too."""
        last = Timer(self.timeout + GRACE, os.kill, (os.getpid(), signal.SIGKILL))
        last.daemon = True
        last.start()
        super().stop()
        last.cancel()

    def look_after_all(self) -> None:
        """Replace who died, stop who takes too long."""
        dead = [process for process in (*self.pool, self.monitor, self.pusher) if not process.is_alive()]
        if any(self.took_a_lock_along(process) for process in dead):
            logger.critical("a process of the queue was killed while it waited: the queue begins anew")
            self.begin_anew()
            return
        for process in dead:
            self.replace(process)
        for process in self.pool:
            if seconds_left(process) == 0:
                self.reincarnate(process)
            else:
                count_down(process)
        self.bury_strays()

    def took_a_lock_along(self, process: Process) -> bool:
        """Whether a dead process was killed, and not while it did a task, when it holds no lock."""
        return process.exitcode < 0 and not (process in self.pool and seconds_left(process) >= 0)

    def replace(self, process: Process) -> None:
        """Start another process in the place of one that has ended."""
        if process not in self.pool:
            self.reincarnate(process)
            return
        if process.exitcode:
            logger.critical("a worker died (%s); another one takes its place", process.exitcode)
        self.pool.remove(process)
        db.connections.close_all()
        self.spawn_worker()

    def begin_anew(self) -> None:
        """New pipes and new processes. What waited in the old pipes is handed out again when its time has come."""
        for process in (self.monitor, self.pusher):
            process.kill()
        self.strays += self.pool
        self.task_queue, self.result_queue, self.event_out = Queue(maxsize=Conf.QUEUE_LIMIT), Queue(), Event()
        self.bury_strays()
        self.spawn_cluster()

    def bury_strays(self) -> None:
        """End those strays that have nothing to do any more."""
        for process in self.strays:
            if seconds_left(process) < 0:
                process.kill()
        self.strays = [process for process in self.strays if process.is_alive()]


def seconds_left(worker: Process) -> float:
    """How many seconds a worker has for what it does; less than none if it does nothing. Asks for no lock."""
    return worker.timer.get_obj().value


def count_down(worker: Process) -> None:
    """Take from the time of a worker that does something, unless it is just done."""
    if worker.timer.get_lock().acquire(timeout=1):
        try:
            if seconds_left(worker) > 0:
                worker.timer.get_obj().value -= Conf.GUARD_CYCLE
        finally:
            worker.timer.get_lock().release()


def end_with_parent() -> None:
    """Have this process killed when the one dies that started it, where the system can do that."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
