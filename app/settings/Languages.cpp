// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Languages.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "engine/support/Messages.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace linetwin::app {

namespace {

constexpr QLatin1String english("en");

struct KnownLanguage {
    const char* code;
    const char16_t* name;
};
/// In the order in which they are offered.
constexpr std::array<KnownLanguage, 6> knownLanguages{{{"en", u"English"},
                                                       {"de", u"Deutsch"},
                                                       {"fr", u"Français"},
                                                       {"es", u"Español"},
                                                       {"zh_CN", u"简体中文"},
                                                       {"ja", u"日本語"}}};

/// Compiled in by translations/CMakeLists.txt. English needs its own file, too, for its plurals.
QString completeFolder()
{
    return QStringLiteral(":/i18n");
}

QString unfinishedFolder()
{
    return QStringLiteral(":/i18n/unfinished");
}

QString fileOf(const QString& folder, const QString& program, const QString& code)
{
    return folder + u'/' + program + u'_' + code + QStringLiteral(".qm");
}

struct InUse {
    QString code = QString(english);
    std::optional<QLocale> formats; ///< none before useLanguage()
    std::vector<std::unique_ptr<QTranslator>> translators;
};

InUse& inUse()
{
    static InUse language;
    return language;
}

/// The last that is installed is asked first.
void install(const QStringList& folders, const QString& program, const QString& code)
{
    for (const QString& folder : folders) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(fileOf(folder, program, code))) {
            QCoreApplication::installTranslator(translator.get());
            inUse().translators.push_back(std::move(translator));
            return;
        }
    }
}

/// Those of texts in the language as the user's system has them, who may live in Austria.
QLocale formatsOf(const QString& code)
{
    const QLocale ofLanguage(code);
    const QLocale system = QLocale::system();
    const QLocale there(ofLanguage.language(), ofLanguage.script(), system.territory());
    if (system.language() == ofLanguage.language() && system.script() == ofLanguage.script())
        return system;
    return there.territory() == system.territory() && there.language() == ofLanguage.language() ? there : ofLanguage;
}

/// Widgets without a locale of their own keep the one that was in force when they were made.
void renewLocales()
{
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (!widget->testAttribute(Qt::WA_SetLocale))
            widget->unsetLocale();
    }
}

} // namespace

QList<Language> languages()
{
    QList<Language> complete;
    for (const KnownLanguage& known : knownLanguages) {
        const QString code = QString::fromLatin1(known.code);
        if (code == english || QFile::exists(fileOf(completeFolder(), QStringLiteral("linetwin"), code)))
            complete.append({code, QString::fromUtf16(known.name)});
    }
    return complete;
}

QString languageFor(const QStringList& preferred)
{
    const QList<Language> complete = languages();
    for (const QString& tag : preferred) {
        const QLocale wanted(tag);
        const auto found = std::ranges::find_if(complete, [&wanted](const Language& language) {
            const QLocale offered(language.code);
            return offered.language() == wanted.language() && offered.script() == wanted.script();
        });
        if (found != complete.end())
            return found->code;
    }
    return QString(english);
}

bool isLanguage(const QString& code)
{
    return code == english || QFile::exists(fileOf(completeFolder(), QStringLiteral("linetwin"), code)) ||
           QFile::exists(fileOf(unfinishedFolder(), QStringLiteral("linetwin"), code));
}

void useLanguage(const QString& code)
{
    const bool isSystems = !isLanguage(code);
    InUse& now = inUse();
    now.code = isSystems ? languageFor(QLocale::system().uiLanguages()) : code;
    now.formats = isSystems ? QLocale::system() : formatsOf(now.code);
    useCountsAsNumbers();
    useMessages(now.code.toStdString()); // what the engine's exceptions say
    renewLocales();

    now.translators.clear(); // a translator that is destroyed takes itself out
    const QString program = QStringLiteral("linetwin");
    const QString qt = QStringLiteral("qtbase");
    install({completeFolder()}, program, QString(english)); // what is not translated yet has its plurals
    install({completeFolder(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)}, qt, now.code);
    if (now.code != english)
        install({completeFolder(), unfinishedFolder()}, program, now.code);
    if (qobject_cast<QApplication*>(QCoreApplication::instance()))
        applyFonts();
}

void useCountsAsNumbers()
{
    if (!inUse().formats)
        return;
    QLocale locale = *inUse().formats;
    if (preferences().numberFormat != NumberFormat::Language)
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(locale);
}

QString languageInUse()
{
    return inUse().code;
}

} // namespace linetwin::app
