"""What the brand allows, taken from the settings."""

from __future__ import annotations

from bot.settings import Settings
from bot.style.profile import BrandStyle


def brand_style(config: Settings) -> BrandStyle:
    """The brand's side of every style profile."""
    brand = config.brand
    return BrandStyle(
        brand.registers, brand.match_register, brand.complaint_step_up, brand.emoji, config.language.default
    )
