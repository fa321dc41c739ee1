"""`python -m deploy all|intake|…` is `python -m deploy.run …` with the garbage collector off until serving begins.

Loading modules makes objects that stay; looking at them again and again takes a fifth of the time to ready.
"""

import gc
import runpy

gc.disable()
runpy.run_module("deploy.run", run_name="__main__", alter_sys=True)
