// SPDX-License-Identifier: GPL-3.0-or-later
// AutosaveDriver SCENARIO FOLDER DELAY_MS: edits the document without end and says the number of each step, until it
// is killed.
#include "app/document/Autosave.h"
#include "tests/app/document/EditStream.h"

#include <QCoreApplication>

#include <cstdio>

using namespace linetwin::app;

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ProjectDocument document;
    const FileWatch watch(document);
    openForStream(document, arguments.at(1));
    const Autosave autosave(document, watch, arguments.at(2), std::chrono::milliseconds(arguments.at(3).toInt()));
    QTimer edits;
    int step = 0;
    QObject::connect(&edits, &QTimer::timeout, &edits, [&] {
        applyStep(document, ++step);
        std::printf("%d\n", step);
        std::fflush(stdout);
    });
    edits.start(2);
    return QCoreApplication::exec();
}
