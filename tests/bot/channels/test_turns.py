"""Each message once, in order, in bounded memory."""

import asyncio

import pytest

from bot.channels.turns import Turns


def test_one_after_the_other_and_once() -> None:
    async def scene() -> list[str]:
        turns: Turns[str] = Turns()
        log: list[str] = []

        async def work(name: str, pause: float) -> str:
            log.append(f"{name} begins")
            await asyncio.sleep(pause)
            log.append(f"{name} ends")
            return name

        answers = await asyncio.gather(
            turns.answer("c", "1", lambda: work("a", 0.03)),
            turns.answer("c", "2", lambda: work("b", 0.0)),
            turns.answer("c", "1", lambda: work("never", 0.0)),
        )
        assert answers == ["a", "b", "a"]
        return log

    assert asyncio.run(scene()) == ["a begins", "a ends", "b begins", "b ends"]


def test_conversations_do_not_wait_for_each_other() -> None:
    async def scene() -> None:
        turns: Turns[str] = Turns()
        gate = asyncio.Event()

        async def waits() -> str:
            await gate.wait()
            return "late"

        async def quick() -> str:
            return "quick"

        slow = asyncio.create_task(turns.answer("one", "1", waits))
        assert await asyncio.wait_for(turns.answer("two", "1", quick), 1) == "quick"
        gate.set()
        assert await slow == "late"

    asyncio.run(scene())


def test_a_failure_is_forgotten_and_a_dropped_request_is_not() -> None:
    async def scene() -> None:
        turns: Turns[str] = Turns()
        calls = 0

        async def work() -> str:
            nonlocal calls
            calls += 1
            await asyncio.sleep(0.01)
            if calls == 1:
                raise RuntimeError
            return "done"

        with pytest.raises(RuntimeError):
            await turns.answer("c", "1", work)
        dropped = asyncio.create_task(turns.answer("c", "1", work))
        await asyncio.sleep(0)
        dropped.cancel()
        assert await turns.answer("c", "1", work) == "done"
        assert calls == 2

    asyncio.run(scene())


def test_memory_is_bounded() -> None:
    async def scene() -> None:
        turns: Turns[int] = Turns(remembered=2, conversations=2)
        calls = 0

        async def work() -> int:
            nonlocal calls
            calls += 1
            return calls

        for name in ("1", "2", "3"):
            await turns.answer("a", name, work)
        assert await turns.answer("a", "3", work) == 3
        assert await turns.answer("a", "1", work) == 4, "the third message pushed out the first"
        await turns.answer("b", "1", work)
        await turns.answer("c", "1", work)
        assert await turns.answer("b", "1", work) == 5
        assert await turns.answer("a", "1", work) == 7, "the third conversation pushed out the first"

    asyncio.run(scene())
