// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/window/MainWindow.h"
#include "app/window/ReportActions.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>
#include <optional>

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
    QCoreApplication::setApplicationVersion(QStringLiteral(LINETWIN_VERSION));
}

/// Numbers follow the chosen language, else the desktop; to be called before any widget exists.
void chooseLocale()
{
    const QString language = Settings().language();
    QLocale::setDefault(language.isEmpty() ? QLocale::system() : QLocale(language));
}

/// Our own texts, and Qt's in the same language. English needs its own translation too, for its plurals.
void installTranslators(QCoreApplication& application)
{
    const QString folder = QStringLiteral(":/i18n");
    auto* texts = new QTranslator(&application);
    if (texts->load(QLocale(), QStringLiteral("linetwin"), QStringLiteral("_"), folder)) {
        auto* qtTexts = new QTranslator(&application);
        if (qtTexts->load(QLocale(texts->language()), QStringLiteral("qtbase"), QStringLiteral("_"),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(qtTexts);
        }
    } else if (!texts->load(QStringLiteral("linetwin_en"), folder)) {
        qWarning("The English plurals are missing");
    }
    QCoreApplication::installTranslator(texts);
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
        QStringLiteral("file"),
        QCoreApplication::translate(
            "main", "A project, a line or scenarios (YAML). Without one a page with examples is shown."),
        QStringLiteral("[file…]"));
    parser.addOption({QStringLiteral("report"),
                      QCoreApplication::translate("main", "Writes a report of the project, or of PROJECT/NAME, to "
                                                          "FILE.html or FILE.pdf and opens no window."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("confirm"),
         QCoreApplication::translate("main", "With --report: figures of fresh luck that nothing was chosen "
                                             "by.")});
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

bool hasDisplay(const QCommandLineParser& parser)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return parser.isSet(QStringLiteral("platform")) || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") ||
           !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
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
    if (isUnderstood && !probe.isSet(QStringLiteral("help")) && !probe.isSet(QStringLiteral("version"))) {
        if (probe.isSet(QStringLiteral("confirm")) && !probe.isSet(QStringLiteral("report"))) {
            print(stderr, QCoreApplication::translate("main", "linetwin: --confirm is for --report alone"));
            return statusUsage;
        }
        if (probe.isSet(QStringLiteral("report"))) {
            if (probe.positionalArguments().size() == 1) {
                if (!probe.isSet(QStringLiteral("platform")))
                    qputenv("QT_QPA_PLATFORM", "offscreen");
                return std::nullopt;
            }
            print(stderr,
                  QCoreApplication::translate("main", "linetwin: --report needs one project, line or scenario"));
            return statusUsage;
        }
        if (hasDisplay(probe)) {
            return std::nullopt;
        }
        print(stderr, QCoreApplication::translate(
                          "main", "linetwin: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set). "
                                  "linetwin-cli works without one: linetwin-cli run builtin:cosmetics"));
        return statusNoDisplay;
    }

    QCoreApplication application(argc, argv);
    installTranslators(application);
    QCommandLineParser parser;
    describeCommandLine(parser);
    parser.parse(arguments);
    if (!isUnderstood) {
        print(stderr, parser.errorText());
        print(stderr, QCoreApplication::translate("main", "Try: linetwin --help"));
        return statusUsage;
    }
    const bool wantsHelp = parser.isSet(QStringLiteral("help"));
    print(stdout, wantsHelp ? parser.helpText() : QStringLiteral("LineTwin ") + QCoreApplication::applicationVersion());
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
    nameTheProgram();
    chooseLocale();
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
    installTranslators(application);
    applyTheme(Settings().colorScheme());

    QCommandLineParser parser;
    describeCommandLine(parser);
    parser.parse(QCoreApplication::arguments());

    if (parser.isSet(QStringLiteral("report")))
        return reportWithoutWindow(parser.value(QStringLiteral("report")), parser.positionalArguments().constFirst(),
                                   parser.isSet(QStringLiteral("confirm")));

    MainWindow window;
    window.show();
    if (parser.isSet(QStringLiteral("recover")))
        window.recover(parser.value(QStringLiteral("recover")));
    else
        window.start(parser.positionalArguments());
    return QApplication::exec();
}
