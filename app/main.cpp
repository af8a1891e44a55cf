// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Appearance.h"
#include "app/settings/Languages.h"
#include "app/settings/SettingValues.h"
#include "app/settings/Settings.h"
#include "app/settings/SettingsFile.h"
#include "app/settings/SettingsStore.h"
#include "app/window/MainWindow.h"
#include "app/window/ReportActions.h"
#include "engine/io/Platform.h"
#include "engine/support/Version.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

using namespace linetwin::app;

namespace {

constexpr int statusNoDisplay = 1;
constexpr int statusUsage = 2;

void print(std::FILE* stream, const QString& text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stream);
}

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("LineTwin"));
    QCoreApplication::setApplicationName(QStringLiteral("linetwin"));
    QCoreApplication::setApplicationVersion(QString::fromUtf8(linetwin::version()));
#ifdef Q_OS_WIN
    // By which the standard library takes bytes for the names of files.
    std::setlocale(LC_CTYPE, ".UTF-8");
#endif
#if defined(Q_OS_WIN) || defined(Q_OS_DARWIN)
    QSettings::setDefaultFormat(QSettings::IniFormat); // one file that can be read and moved, there too
#endif
}

/// The command line, understood before there is an application: help must work without a display.
void describeCommandLine(QCommandLineParser& parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(QCoreApplication::translate("main", "What-if tool for production lines."));
    parser.addOption(
        {{QStringLiteral("h"), QStringLiteral("help")}, QCoreApplication::translate("main", "Shows this help.")});
    parser.addOption(
        {{QStringLiteral("v"), QStringLiteral("version")}, QCoreApplication::translate("main", "Shows the version.")});
    parser.addPositionalArgument(
        QCoreApplication::translate("main", "file", "an argument of the command line"),
        QCoreApplication::translate(
            "main", "A project, a line or scenarios (YAML). Without one a page with examples is shown."),
        QCoreApplication::translate("main", "[file…]"));
    parser.addOption({QStringLiteral("report"),
                      QCoreApplication::translate("main", "Writes a report of the project, or of PROJECT/NAME, to "
                                                          "FILE.html or FILE.pdf and opens no window."),
                      QCoreApplication::translate("main", "FILE")});
    parser.addOption(
        {QStringLiteral("confirm"),
         QCoreApplication::translate("main", "With --report: figures of fresh luck that nothing was chosen "
                                             "by.")});
    parser.addOption({QStringLiteral("language"),
                      QCoreApplication::translate("main", "The language of this start, e.g. en or zh_CN."),
                      QCoreApplication::translate("main", "CODE")});
    QCommandLineOption recover(QStringLiteral("recover"), QString(), QStringLiteral("file"));
    recover.setFlags(QCommandLineOption::HiddenFromHelp); // for a window that starts another one
    parser.addOption(recover);
    // Qt's own options, which QApplication takes for itself.
    for (const QString& name :
         {QStringLiteral("platform"), QStringLiteral("style"), QStringLiteral("qwindowgeometry")}) {
        QCommandLineOption option(name, QString(), QStringLiteral("value"));
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
}

/// Qt may be a newer one than it was compiled for.
QString versionWithLibraries()
{
    QString qt = QStringLiteral("Qt ") + QString::fromLatin1(qVersion());
    if (qt != QStringLiteral("Qt " QT_VERSION_STR))
        qt = QCoreApplication::translate("main", "%1 (compiled for %2)", "a library in two versions")
                 .arg(qt, QStringLiteral(QT_VERSION_STR));
    const QString libraries = qt + QStringLiteral(", libxlsxwriter " LINETWIN_XLSXWRITER_VERSION);
    return QString::fromStdString(linetwin::versionText(libraries.toStdString()));
}

bool hasDisplay(const QCommandLineParser& parser)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return parser.isSet(QStringLiteral("platform")) || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

struct Refusal {
    int status;
    QString why;
};

/// Why arguments that are understood open no window and write no report.
std::optional<Refusal> refusalOf(const QCommandLineParser& parser)
{
    const QString language = parser.value(QStringLiteral("language"));
    if (!language.isEmpty() && !isLanguage(language)) {
        QStringList codes;
        for (const Language& known : languages())
            codes.append(known.code);
        return Refusal{statusUsage, QCoreApplication::translate("main", "linetwin: no language %1; there are: %2")
                                        .arg(language, codes.join(QStringLiteral(", ")))};
    }
    const bool isReport = parser.isSet(QStringLiteral("report"));
    if (parser.isSet(QStringLiteral("confirm")) && !isReport)
        return Refusal{statusUsage, QCoreApplication::translate("main", "linetwin: --confirm is for --report alone")};
    if (parser.values(QStringLiteral("report")).size() > 1)
        return Refusal{statusUsage, QCoreApplication::translate("main", "linetwin: --report may be given only once")};
    if (isReport && parser.positionalArguments().size() != 1)
        return Refusal{statusUsage,
                       QCoreApplication::translate("main", "linetwin: --report needs one project, line or scenario")};
    if (!isReport && !hasDisplay(parser))
        return Refusal{statusNoDisplay,
                       QCoreApplication::translate(
                           "main", "linetwin: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). "
                                   "linetwin-cli works without one: linetwin-cli run builtin:cosmetics")};
    return std::nullopt;
}

/// That of the command line goes before what the user chose in the settings.
QString wantedLanguage(const QCommandLineParser& parser)
{
    return parser.isSet(QStringLiteral("language")) ? parser.value(QStringLiteral("language")) : Settings().language();
}

/// A status if the program is to end without opening a window.
std::optional<int> endWithoutWindow(int& argc, char** argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    QCommandLineParser probe;
    describeCommandLine(probe);
    const bool isUnderstood = probe.parse(arguments);
    const bool isQuestion = probe.isSet(QStringLiteral("help")) || probe.isSet(QStringLiteral("version"));
    if (isUnderstood && !isQuestion && !refusalOf(probe)) {
        if (probe.isSet(QStringLiteral("report")) && !probe.isSet(QStringLiteral("platform")))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::nullopt;
    }

    // Once more, as from here on there are translations.
    QCoreApplication application(argc, argv);
    useLanguage(wantedLanguage(probe));
    QCommandLineParser parser;
    describeCommandLine(parser);
    parser.parse(arguments);
    if (!isUnderstood) {
        print(stderr, parser.errorText());
        print(stderr, QCoreApplication::translate("main", "Try: linetwin --help"));
        return statusUsage;
    }
    if (!isQuestion) {
        const Refusal refusal = refusalOf(parser).value_or(Refusal{EXIT_SUCCESS, {}});
        print(stderr, refusal.why);
        return refusal.status;
    }
    const bool wantsHelp = parser.isSet(QStringLiteral("help"));
    print(stdout, wantsHelp ? parser.helpText() : QStringLiteral("LineTwin ") + versionWithLibraries());
    return EXIT_SUCCESS;
}

/// Before the window is there, a fatal message of Qt (a display that cannot be reached) ends the program quietly.
void endOnFatal(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    print(stderr, qFormatLogMessage(type, context, message));
    if (type == QtFatalMsg) {
        std::_Exit(statusNoDisplay);
    }
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        icon.addFile(QStringLiteral(":/app-icon/linetwin-%1.png").arg(size));
    }
    return icon;
}

} // namespace

int main(int argc, char** argv)
{
    linetwin::platform::occupyStandardStreams();
    nameTheProgram();
    const SettingsDamage damage = checkSettingsFile();
    if (const std::optional<int> status = endWithoutWindow(argc, argv)) {
        return *status;
    }

    qInstallMessageHandler(endOnFatal);
    QApplication application(argc, argv);
    qInstallMessageHandler(nullptr);
    QApplication::setApplicationDisplayName(QStringLiteral("LineTwin"));
    QGuiApplication::setDesktopFileName(QStringLiteral("linetwin"));
    QApplication::setWindowIcon(applicationIcon());
    QCoreApplication::setAttribute(Qt::AA_DontShowIconsInMenus);
    QCommandLineParser parser;
    describeCommandLine(parser);
    parser.parse(QCoreApplication::arguments());
    useLanguage(wantedLanguage(parser));
    const QString lostSettings = damage.isThere() ? damage.text() : unusableSettingsText(dropUnusableSettings());
    startWithPreferences(Settings().preferences());

    if (parser.isSet(QStringLiteral("report"))) {
        if (!lostSettings.isEmpty())
            print(stderr, lostSettings);
        return reportWithoutWindow(parser.value(QStringLiteral("report")), parser.positionalArguments().constFirst(),
                                   parser.isSet(QStringLiteral("confirm")));
    }

    MainWindow window;
    window.show();
    if (parser.isSet(QStringLiteral("recover")))
        window.recover(parser.value(QStringLiteral("recover")));
    else
        window.start(parser.positionalArguments());
    if (!lostSettings.isEmpty())
        window.tell(lostSettings);
    SettingsStore::instance().onFailure([&window](const QString& path) {
        QMetaObject::invokeMethod(&window, [&window, path] { window.tell(unwrittenSettingsText(path)); });
    });
    const int status = QApplication::exec();
    SettingsStore::instance().onFailure({});
    SettingsStore::instance().waitForWriting();
    return status;
}
