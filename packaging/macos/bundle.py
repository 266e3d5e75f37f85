"""What macOS is told of the application: its Info.plist, from `captionplayer.__version__`."""

from __future__ import annotations

import captionplayer

LESSON = "io.github.captionplayer.lesson"
"""The type of a .lesson file; it is ours, so that the application exports it."""

OLDEST_MACOS = "13.0"
"""What Qt 6.11 and PySide6's wheels need."""

LANGUAGES = ("en", "es", "fr", "ar", "ru", "zh-Hans")


def info_plist(version: str = captionplayer.__version__) -> dict[str, object]:
    """The entries that PyInstaller does not make, and those that it would make differently."""
    return {
        "CFBundleIdentifier": captionplayer.APPLICATION_ID,
        "CFBundleName": "captionplayer",
        "CFBundleDisplayName": "captionplayer",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        # without it macOS takes the application, and its dialogues, for English
        "CFBundleLocalizations": list(LANGUAGES),
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.education",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The captionplayer developers. GPL-3.0-or-later.",
        "CFBundleDocumentTypes": [_document_type()],
        "UTExportedTypeDeclarations": [_lesson_type()],
    }


def _document_type() -> dict[str, object]:
    """Lessons open with it; other kinds of files, which others have better claims to, do not."""
    return {
        "CFBundleTypeName": "Lesson",
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [LESSON],
    }


def _lesson_type() -> dict[str, object]:
    return {
        "UTTypeIdentifier": LESSON,
        "UTTypeDescription": "Lesson",
        "UTTypeConformsTo": ["public.data", "public.content"],
        "UTTypeTagSpecification": {
            "public.filename-extension": ["lesson"],
            "public.mime-type": ["application/vnd.captionplayer.lesson+zip"],
        },
    }
